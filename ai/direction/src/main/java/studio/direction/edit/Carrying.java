package studio.direction.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.direction.survey.Piece;
import studio.language.edit.Filming;
import studio.language.edit.Inquiry;
import studio.language.edit.Lighting;
import studio.language.edit.Reference;
import studio.language.edit.Wish;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Meaning;

/// Carries out one wish after the other on a draft.
final class Carrying {
    /// How many things one wish changes.
    private static final int MOST = 1_000;

    private final Draft draft;

    Carrying(Draft draft) {
        this.draft = draft;
    }

    /// Carries out a wish; a reply when it cannot be, so that nothing is done by halves.
    Optional<EditReply> out(Wish wish) {
        return switch (wish) {
            case Wish.Add add -> add(add, false);
            case Wish.Stage(String words, boolean afresh, Wish.Add add) -> add(add, true);
            case Wish.Remove(Reference what) -> with(what, p -> new Removing(draft).remove(p));
            case Wish.Move w -> with(w.what(), p -> new Moving(draft).move(p, w.motion()));
            case Wish.Turn w -> with(w.what(), p -> new Turns(draft).turn(p, w.turning()));
            case Wish.Resize w -> with(w.what(), p -> new Sizing(draft).resize(p, w.resizing()));
            case Wish.Paint w -> with(w.what(), p -> new Painting(draft).paint(p, w.look()));
            case Wish.Shade w -> with(w.what(), p -> new Painting(draft).shade(p, w.factor()));
            case Wish.Replace w -> replace(w);
            case Wish.Exchange(Reference one, Reference other) ->
                with(
                        one,
                        a -> with(
                                other,
                                b -> new Exchanging(draft)
                                        .exchange(a.getFirst(), a.equals(b) ? b.getLast() : b.getFirst())));
            case Wish.Duplicate w -> with(w.what(), p -> new Copying(draft).copy(p, w.copies(), w.total(), w.motion()));
            case Wish.Group w -> with(w.what(), p -> new Grouping(draft).group(p, w.name()));
            case Wish.Ungroup(Reference what) -> with(what, p -> new Grouping(draft).ungroup(p));
            case Wish.Rename w -> with(w.what(), p -> new Marks(draft).rename(p, w.name()));
            case Wish.Show w -> with(w.what(), p -> new Marks(draft).show(p, w.visible()));
            case Wish.Select(Reference what) ->
                with(what, p -> {
                    draft.speakOf(Marks.ids(p));
                    return Optional.empty();
                });
            case Wish.Pin w -> with(w.what(), p -> new Marks(draft).pin(p, w.pinned(), w.inPlace()));
            case Wish.Film(Filming filming) -> new Filmings(draft).film(filming);
            case Wish.Light(Lighting lighting) -> new Lights(draft).light(lighting);
            case Wish.Ask(Inquiry inquiry) -> asked(inquiry);
            case Wish.Insist(Wish inner) -> insisting(inner);
            case Wish.Undo _, Wish.Redo _ -> Optional.empty();
        };
    }

    /// "the pinned chair" says as much as "although it is pinned".
    private Optional<EditReply> insisting(Wish inner) {
        draft.insists = true;
        Optional<EditReply> reply = out(inner);
        draft.insists = false;
        return reply;
    }

    private Optional<EditReply> asked(Inquiry inquiry) {
        return switch (new Answering(draft).answer(inquiry)) {
            case EditReply.Answered(String sentence, var about) -> {
                draft.note(sentence);
                yield Optional.empty();
            }
            case EditReply.Proposed _,
                    EditReply.Selected _,
                    EditReply.Asks _,
                    EditReply.TakesBack _,
                    EditReply.Brings _,
                    EditReply.Stages _,
                    EditReply.NotUnderstood _ -> Optional.empty();
        };
    }

    private Optional<EditReply> with(Reference what, Function<List<Piece>, Optional<EditReply>> deed) {
        return switch (new Finder(draft).find(what)) {
            case Pointed.Lost(EditReply reply) -> Optional.of(reply);
            case Pointed.These(List<Piece> all) -> {
                List<Piece> pieces = all.subList(0, Math.min(MOST, all.size()));
                if (all.size() > MOST) {
                    draft.note("Only " + MOST + " of " + all.size() + " things are changed at once.");
                }
                boolean before = draft.insists;
                draft.insists = before || isPinnedSaid(what);
                Optional<EditReply> reply = deed.apply(pieces);
                draft.insists = before;
                yield reply;
            }
        };
    }

    private static boolean isPinnedSaid(Reference what) {
        return what instanceof Reference.Described d
                && d.attributes().stream()
                        .anyMatch(a -> a.word().equals("pinned") || a.word().equals("locked"));
    }

    /// "a wooden table instead": of the thing of that name, else of what was spoken of.
    private Optional<EditReply> replace(Wish.Replace w) {
        boolean instead = w.what() instanceof Reference.Pronoun p && p.words().equals("instead");
        Reference same = new Reference.Described(
                Reference.Quantifier.THE,
                1,
                false,
                w.noun(),
                List.of(),
                List.of(),
                Optional.empty(),
                "the " + w.noun());
        Reference what = instead && new Finder(draft).all(same).size() == 1 ? same : w.what();
        return with(what, p -> new Replacing(draft).replace(p, w.noun(), w.attributes()));
    }

    private Optional<EditReply> add(Wish.Add add, boolean lenient) {
        Optional<EditReply> stopped = new Adding(draft, add.meaning()).add(add, lenient);
        return stopped.isPresent() ? stopped : around(add.meaning());
    }

    /// What a description says of hour, weather and camera besides.
    private Optional<EditReply> around(Meaning meaning) {
        Optional<EditReply> stopped = meaning.timeOfDay().flatMap(t -> new Lights(draft).light(new Lighting.Hour(t)));
        if (stopped.isEmpty()) {
            stopped = meaning.weather().flatMap(w -> new Lights(draft).light(new Lighting.Weather(w)));
        }
        boolean filmed = !meaning.camera().equals(CameraWords.NONE);
        return stopped.isPresent() || !filmed
                ? stopped
                : new Filmings(draft).film(new Filming.Shoot(meaning.camera(), Optional.empty()));
    }
}
