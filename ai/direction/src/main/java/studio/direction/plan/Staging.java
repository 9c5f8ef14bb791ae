package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import studio.direction.Brief;
import studio.direction.Decision;
import studio.direction.Proposal;
import studio.direction.Role;
import studio.direction.Staged;
import studio.direction.block.Blocked;
import studio.direction.casting.Casting;
import studio.direction.layout.Layout;
import studio.direction.set.SetPlan;
import studio.direction.shot.ShotPlan;
import studio.language.Reading;
import studio.math.time.FrameRange;

/// Everything that was decided about a scene, before it becomes commands.
record Staging(
        Reading reading,
        Brief brief,
        Casting casting,
        Layout layout,
        Blocked blocked,
        SetPlan set,
        ShotPlan shots,
        FrameRange range) {
    Proposal proposal() {
        List<Role> roles =
                new ArrayList<>(layout.placed().stream().map(Assembly::role).toList());
        roles.addAll(set.roles());
        List<Staged> staged = new ArrayList<>(blocked.staged());
        staged.addAll(shots.staged());
        return new Proposal(
                Assembly.batch(this),
                roles,
                staged,
                new Claims(reading.meaning(), layout, blocked, casting).all(),
                casting.substitutes(),
                List.of(),
                decisions());
    }

    private List<Decision> decisions() {
        List<Decision> all = new ArrayList<>(casting.decisions());
        all.addAll(layout.decisions());
        all.addAll(blocked.decisions());
        all.addAll(set.decisions());
        all.addAll(shots.decisions());
        return all;
    }
}
