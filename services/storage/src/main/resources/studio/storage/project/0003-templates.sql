-- Stagings, cameras and lightings that were kept for use again in this project: words, and the commands that made them.
CREATE TABLE templates(
  name TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK(kind IN ('scene', 'camera', 'lighting')),
  words TEXT NOT NULL,
  form INTEGER NOT NULL,
  command TEXT NOT NULL,
  seal TEXT NOT NULL
);
