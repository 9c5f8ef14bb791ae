package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;

/// How clauses follow one another.
final class JointRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "sequence: and",
                    "and|plus|as well as|along with|together with|in addition to|accompanied with|and also",
                    new Concept.Joins(Concept.Joint.AND)),
            Rule.of("sequence: or", "or|nor", new Concept.Joins(Concept.Joint.OR)),
            Rule.of(
                    "sequence: then",
                    "(and|but|,)? (and|,)? (then|afterwards|afterward|after that|after which|next|finally|lastly|eventually|later|subsequently|before finally|and finally|suddenly then|in the end|at last|followed by|once done|soon after|soon|moments later|shortly after|a moment later|seconds later|as a result|thereafter) (,)? (finally|eventually|suddenly)?",
                    m -> Joining.then(m)),
            Rule.of("sequence: before doing", "before", m -> Joining.beforeDoing(m)),
            Rule.of(
                    "sequence: while",
                    "while|as|after|whilst|during which|meanwhile|at the same time|simultaneously|when|where|whereas",
                    m -> Joining.meanwhile(m)),
            Rule.of("sequence: until", "until|till", m -> Joining.until(m)),
            Rule.of("sequence: but", "but|yet|so that|so|because|since|although|though|if", m -> Joining.loose(m)));

    private JointRules() {}
}
