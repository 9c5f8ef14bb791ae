package studio.language.edit;

import java.util.List;

/// What is seen and what is not.
final class ShowRules {
    static final List<EditRule> RULES = List.of(
            EditRule.of("show: hide", "(hide|conceal) {what}", f -> new Wish.Show(f.ref("what"), false)),
            EditRule.of(
                    "show: make invisible",
                    "make {what} (invisible|hidden|disappear|vanish)",
                    f -> new Wish.Show(f.ref("what"), false)),
            EditRule.of(
                    "show: show",
                    "(show|unhide|reveal|bring back) (me)? {what:definite} (again)?",
                    f -> new Wish.Show(f.ref("what"), true)),
            EditRule.of(
                    "show: make visible",
                    "make {what} (visible|appear|reappear) (again)?",
                    f -> new Wish.Show(f.ref("what"), true)),
            EditRule.of("show: bring back", "bring {what:definite} back", f -> new Wish.Show(f.ref("what"), true)));

    private ShowRules() {}
}
