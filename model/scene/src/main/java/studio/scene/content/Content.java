package studio.scene.content;

/// What a node is.
public sealed interface Content permits Prop, Actor, Camera, Light, Group, Text {}
