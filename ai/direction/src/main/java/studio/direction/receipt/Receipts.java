package studio.direction.receipt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.direction.Claim;
import studio.direction.Proposal;
import studio.direction.Receipt;
import studio.direction.Role;
import studio.direction.Staged;
import studio.direction.casting.Palette;
import studio.direction.report.Moment;
import studio.math.Color;
import studio.scene.term.NodeId;

/// Measures the claims of a proposal on the moments of its staged scene. What cannot be measured is never called held.
public final class Receipts {
    private static final double SEEN = 0.15;
    private static final double SMALLEST = 0.02;

    private final Proposal proposal;
    private final List<Moment> moments;

    private Receipts(Proposal proposal, List<Moment> moments) {
        this.proposal = proposal;
        this.moments = moments;
    }

    /// A receipt for every claim, in their order.
    ///
    /// @param moments as measured by the reporter, in the order of time
    public static List<Receipt> measure(Proposal proposal, List<Moment> moments) {
        Receipts receipts = new Receipts(proposal, moments);
        return proposal.claims().stream().map(receipts::measure).toList();
    }

    private Receipt measure(Claim claim) {
        if (moments.isEmpty()) {
            return receipt(claim, false, "nothing was measured");
        }
        if (claim.test().startsWith("camera:")) {
            return camera(claim);
        }
        if (claim.nodes().isEmpty()) {
            return receipt(claim, false, "it is not in the scene");
        }
        if (claim.test().startsWith("ends:")) {
            return relation(claim, claim.test().substring(5), moments.subList(moments.size() - 1, moments.size()));
        }
        return switch (claim.test()) {
            case "visible" -> visible(claim);
            case "count" -> count(claim);
            case "genuine" -> receipt(claim, false, "it is " + article(claim.wanted()));
            case "color" -> colour(claim);
            case "becomes_color" -> becomes(claim);
            case "changes" -> changes(claim);
            case "acts" -> acts(claim);
            case "moves" -> moves(claim);
            default -> relation(claim, claim.test(), moments.subList(0, 1));
        };
    }

    private static Receipt receipt(Claim claim, boolean held, String measured) {
        return new Receipt(claim.sentence(), held, measured);
    }

    private static String article(String noun) {
        return noun.startsWith("a ") || noun.startsWith("an ") || noun.startsWith("the ") ? noun : "a " + noun;
    }

    private static Optional<Moment.Seen> at(Moment moment, NodeId node) {
        return moment.entities().stream()
                .filter(e -> e.id().equals(node.value()))
                .findFirst();
    }

    /// The largest visible share at any moment at which it is large enough in the picture.
    private double best(NodeId node) {
        return moments.stream()
                .flatMap(m -> at(m, node).stream())
                .filter(Receipts::onScreen)
                .mapToDouble(Moment.Seen::visible)
                .max()
                .orElse(0);
    }

    /// Whether what of it lies within the picture is large enough: of somebody in close-up most lies below.
    private static boolean onScreen(Moment.Seen e) {
        double wide = Math.min(1, e.right()) - Math.max(0, e.left());
        double high = Math.min(1, e.bottom()) - Math.max(0, e.top());
        return wide > 0 && high > 0 && Math.max(wide, high) >= SMALLEST;
    }

    /// How much of something must be seen: of a whole body less in a close-up, which holds no more than a head.
    private double enough() {
        boolean close = proposal.staged().stream()
                .anyMatch(s -> s instanceof Staged.ShotPlan shot && shot.size().contains("close"));
        return close ? SEEN / 3 : SEEN;
    }

    private Receipt visible(Claim claim) {
        double share = best(claim.nodes().getFirst());
        boolean hidden = proposal.claims().stream()
                .anyMatch(c -> c.test().equals("hidden_by")
                        && !c.nodes().isEmpty()
                        && c.nodes().getFirst().equals(claim.nodes().getFirst()));
        return receipt(
                claim,
                share >= (hidden ? 0.02 : enough()),
                String.format(Locale.ROOT, "%.0f %% of it is seen", share * 100));
    }

    private Receipt count(Claim claim) {
        long most = moments.stream()
                .mapToLong(m -> claim.nodes().stream()
                        .flatMap(n -> at(m, n).stream())
                        .filter(e -> onScreen(e) && e.visible() >= SEEN)
                        .count())
                .max()
                .orElse(0);
        long dressed = proposal.roles().stream()
                .filter(r -> r.origin() != Role.Origin.ASKED && claim.sentence().endsWith("× " + r.noun()))
                .count();
        boolean held = String.valueOf(most).equals(claim.wanted()) && dressed == 0;
        return receipt(claim, held, most + " seen at once" + (dressed > 0 ? ", " + dressed + " more in the set" : ""));
    }

    private Receipt colour(Claim claim) {
        Optional<Color> wanted = Palette.paint(claim.wanted());
        Optional<Color> shown = claim.nodes().stream()
                .flatMap(n -> moments.stream().flatMap(m -> at(m, n).stream()))
                .filter(e -> e.visible() >= SEEN)
                .map(Moment.Seen::shownColor)
                .findFirst();
        if (wanted.isEmpty() || shown.isEmpty()) {
            return receipt(claim, false, wanted.isEmpty() ? "no such paint is known" : "it is not seen");
        }
        return receipt(
                claim,
                Hue.alike(shown.get(), wanted.get()),
                "shown " + shown.get().toHex());
    }

    private Receipt becomes(Claim claim) {
        Optional<Moment.Seen> last = at(moments.getLast(), claim.nodes().getFirst());
        Optional<Color> wanted = Palette.paint(claim.wanted());
        if (last.isEmpty() || wanted.isEmpty()) {
            return receipt(claim, false, last.isEmpty() ? "it is not seen at the end" : "no such paint is known");
        }
        Color end = last.get().shownColor();
        return receipt(claim, Hue.alike(end, wanted.get()), "ends as " + end.toHex());
    }

    private Receipt changes(Claim claim) {
        Optional<Moment.Seen> first = at(moments.getFirst(), claim.nodes().getFirst());
        Optional<Moment.Seen> last = at(moments.getLast(), claim.nodes().getFirst());
        if (first.isPresent() != last.isPresent()) {
            return receipt(claim, true, first.isPresent() ? "it is gone at the end" : "it is there only at the end");
        }
        if (first.isEmpty() || last.isEmpty()) {
            return receipt(claim, false, "it is not seen");
        }
        double grown = last.get().box().size().length()
                / Math.max(1e-6, first.get().box().size().length());
        double tone = Hue.distance(first.get().shownColor(), last.get().shownColor());
        boolean held = grown > 1.2 || grown < 0.83 || tone > 0.12;
        return receipt(claim, held, String.format(Locale.ROOT, "%.2f times the size, colour off by %.2f", grown, tone));
    }

    /// Honest about what plays: a procedural motion that only resembles the verb says which it is.
    private Receipt acts(Claim claim) {
        return claim.wanted().isEmpty()
                ? receipt(claim, false, "no motion plays")
                : receipt(claim, true, "played as " + claim.wanted());
    }

    private Receipt moves(Claim claim) {
        Optional<Moment.Seen> first = at(moments.getFirst(), claim.nodes().getFirst());
        Optional<Moment.Seen> last = at(moments.getLast(), claim.nodes().getFirst());
        if (first.isEmpty() || last.isEmpty()) {
            return receipt(claim, false, "it is not there all the time");
        }
        double dx = (last.get().left()
                        + last.get().right()
                        - first.get().left()
                        - first.get().right())
                / 2;
        double dy = (last.get().top()
                        + last.get().bottom()
                        - first.get().top()
                        - first.get().bottom())
                / 2;
        double dz = last.get().depth() - first.get().depth();
        boolean held = switch (claim.wanted()) {
            case "left" -> dx < -0.05;
            case "right" -> dx > 0.05;
            case "up" -> dy < -0.05;
            case "down" -> dy > 0.05;
            case "away", "backward" -> dz > 0.1;
            default -> first.get().center().distance(last.get().center()) > 0.2;
        };
        return receipt(
                claim,
                held,
                String.format(Locale.ROOT, "%+.2f of the width, %+.2f of the height, %+.2f m deeper", dx, -dy, dz));
    }

    private Receipt relation(Claim claim, String name, List<Moment> when) {
        if (claim.nodes().size() < 2) {
            return receipt(claim, false, "it is not in the scene");
        }
        Optional<Moment.Seen> a = at(when.getFirst(), claim.nodes().get(0));
        Optional<Moment.Seen> b = at(when.getFirst(), claim.nodes().get(1));
        if (a.isEmpty() || b.isEmpty()) {
            return receipt(claim, false, "one of them is not there");
        }
        return Placement.measure(claim, name, a.get(), b.get());
    }

    private Receipt camera(Claim claim) {
        OptionalDouble turned = CameraPath.of(moments).measured(claim.wanted());
        return turned.isEmpty()
                ? receipt(claim, false, "no measure is known for this move")
                : receipt(
                        claim,
                        CameraPath.holds(claim.wanted(), turned.getAsDouble()),
                        String.format(Locale.ROOT, "%+.2f %s", turned.getAsDouble(), CameraPath.unit(claim.wanted())));
    }
}
