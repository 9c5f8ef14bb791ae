package studio.assets.motion;

import studio.math.Transform;

/// A recorded motion on a skeleton of its own: named nodes, where they are in the bind pose, and where at any time.
interface Recording {
    /// How many nodes there are.
    int size();

    /// A node's name as written in the file.
    String name(int node);

    /// Where a node is in the world in the bind pose.
    Transform bind(int node);

    /// Where a node is in the world.
    ///
    /// @param time seconds, from [#start] to its end
    Transform world(int node, double time);

    double start();

    double seconds();
}
