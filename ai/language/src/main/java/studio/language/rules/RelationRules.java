package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Relation;

/// Where one thing is by another.
final class RelationRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "relation: left of",
                    "(positioned|placed|located|situated)? ((on|to|at|in|toward|towards|off to) (the|its)? (far|immediate|very)? left (hand)? (side)? (of|from)|left of|leftward of|leftwards of|on left of|on left side of|to left of)",
                    m -> Relating.of(m, Relation.Kind.LEFT_OF)),
            Rule.of(
                    "relation: right of",
                    "(positioned|placed|located|situated)? ((on|to|at|in|toward|towards|off to) (the|its)? (far|immediate|very)? right (hand)? (side)? (of|from)|right of|rightward of|rightwards of|on right of|on right side of|to right of)",
                    m -> Relating.of(m, Relation.Kind.RIGHT_OF)),
            Rule.of(
                    "relation: own left",
                    "(on|to|at|by) (its|his|her|their) (left|left side|left hand side|left hand) (is|are|stands|sits|lies)?",
                    Relating.own(Relation.Kind.LEFT_OF)),
            Rule.of(
                    "relation: own right",
                    "(on|to|at|by) (its|his|her|their) (right|right side|right hand side|right hand) (is|are|stands|sits|lies)?",
                    Relating.own(Relation.Kind.RIGHT_OF)),
            Rule.of(
                    "relation: in front of",
                    "(right|directly|just)? ((in|on|to|at|into) (the)? front (side)? of|in the front|in the front from|ahead of|before)",
                    m -> Relating.front(m)),
            Rule.of(
                    "relation: behind",
                    "(right|directly|just|from)? (behind|in back of|(on|to|at|in) the back (side)? of|to the behind of|to the rear of|at the rear of|behind of)",
                    m -> Relating.of(m, Relation.Kind.BEHIND)),
            Rule.of(
                    "relation: on",
                    "(up|right|directly)? (on|upon|atop|on top|(on|to|onto|at|in) (the|its)? (very)? top of|atop of|on the surface of|across the top of)",
                    m -> Relating.on(m)),
            Rule.of("relation: onto", "(up|down|out|back|off)? (onto|on to)", Relating.goal(Relation.Kind.ON)),
            Rule.of(
                    "relation: under",
                    "(from|right|directly|down)? (under|underneath|beneath|underneath of)",
                    m -> Relating.of(m, Relation.Kind.UNDER)),
            Rule.of(
                    "relation: below",
                    "(right|directly)? (below|(on|to|at|in) the (bottom|underside|below|under) (side)? of|on bottom of|at the foot of|at the base of)",
                    m -> Relating.of(m, Relation.Kind.BELOW)),
            Rule.of(
                    "relation: above",
                    "(from|high|up|right|directly|just)? (above|to the above of|on the above of|high over|up over|over the top of)",
                    m -> Relating.of(m, Relation.Kind.ABOVE)),
            Rule.of("relation: over", "(all|right|directly)? over", m -> Relating.over(m)),
            Rule.of(
                    "relation: inside",
                    "(from)? (inside|inside of|within|in the inside of|to the inside of)",
                    m -> Relating.of(m, Relation.Kind.INSIDE)),
            Rule.of("relation: in", "in", Relating.plain(Relation.Kind.INSIDE)),
            Rule.of(
                    "relation: next to",
                    "(right|directly)? (next to|beside|besides|alongside|adjacent to|close by|side by side with|hand in hand with|shoulder to shoulder with|(on|by|at|to) (the|one|either|each|both) (side|sides) of|on side of|by side of|up against|against|to the side of)",
                    m -> Relating.of(m, Relation.Kind.NEXT_TO)),
            Rule.of(
                    "relation: near",
                    "(near|near to|nearby|close to|not far from|in the vicinity of|by|around the corner from|at the edge of|on the edge of|at|off)",
                    m -> Relating.near(m)),
            Rule.of(
                    "relation: between",
                    "(in)? between|in the middle of (two|three|four|some|several)|among|amongst|amid|amidst|surrounded by|encircled by|flanked by",
                    m -> Relating.between(m)),
            Rule.of(
                    "relation: around",
                    "(all|gathered|huddled)? around|round about|surrounding|encircling",
                    m -> Relating.around(m)),
            Rule.of(
                    "relation: facing",
                    "(facing|overlooking|opposite|opposite to|opposite of|across from|face to face with)",
                    m -> Relating.of(m, Relation.Kind.FACING)),
            Rule.of(
                    "relation: hidden by",
                    "(half|partly|partially|almost|is|are)? (hidden|obscured|covered up|concealed|occluded|blocked) (by|behind|from view by|from view behind)|(hiding|hidden) behind",
                    m -> Relating.of(m, Relation.Kind.HIDDEN_BY)),
            Rule.of("relation: with", "with|accompanied by", m -> Relating.with(m)),
            Rule.of(
                    "relation: in the middle",
                    "(right)? (in|at|to|into) the (middle|center|centre|heart|midst|core) of",
                    Relating.plain(Relation.Kind.INSIDE)),
            Rule.of("relation: outside", "outside of|outside", m -> Relating.outside(m)));

    private RelationRules() {}
}
