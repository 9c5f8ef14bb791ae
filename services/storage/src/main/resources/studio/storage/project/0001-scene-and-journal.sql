-- A project of AI Movie Studio, readable with any sqlite3 (3.38 or newer).
--
-- Every row of the scene tables holds one value in JSON, which is what the studio reads; the other columns are drawn
-- from it by SQLite itself, so that they can be looked at, searched and sorted and can never disagree with it.

-- The project itself: one row.
CREATE TABLE projects(
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  created TEXT NOT NULL,
  studio TEXT NOT NULL
);

-- The scenes: one row. The tables below show the scene as it was after change `seq`, when history stood at step `head`;
-- `hash` is the SHA-256 of its JSON and `chain` that of the journal up to there.
CREATE TABLE scenes(
  id INTEGER NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  setting TEXT NOT NULL,
  place TEXT AS (json_extract(setting, '$.place')) VIRTUAL,
  time_of_day TEXT AS (json_extract(setting, '$.time_of_day')) VIRTUAL,
  weather TEXT AS (json_extract(setting, '$.weather')) VIRTUAL,
  rate_frames INTEGER NOT NULL,
  rate_seconds INTEGER NOT NULL,
  first_frame INTEGER NOT NULL,
  end_frame INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  head INTEGER NOT NULL,
  chain TEXT NOT NULL,
  hash TEXT NOT NULL,
  saved TEXT NOT NULL
);

-- Things, groups and words standing in the scene. `rank` orders the nodes of all four tables.
CREATE TABLE objects(
  scene INTEGER NOT NULL REFERENCES scenes(id),
  rank INTEGER NOT NULL,
  node TEXT NOT NULL,
  id TEXT AS (json_extract(node, '$.id')) VIRTUAL,
  name TEXT AS (json_extract(node, '$.name')) VIRTUAL,
  parent TEXT AS (coalesce(json_extract(node, '$.parent'), 'root')) VIRTUAL,
  type TEXT AS (json_extract(node, '$.type')) VIRTUAL,
  asset TEXT AS (json_extract(node, '$.asset')) VIRTUAL,
  words TEXT AS (json_extract(node, '$.words')) VIRTUAL,
  x REAL AS (json_extract(node, '$.position[0]')) VIRTUAL,
  y REAL AS (json_extract(node, '$.position[1]')) VIRTUAL,
  z REAL AS (json_extract(node, '$.position[2]')) VIRTUAL,
  visible INTEGER AS (coalesce(json_extract(node, '$.visible'), 1)) VIRTUAL,
  PRIMARY KEY(scene, rank)
);

-- People and animals.
CREATE TABLE characters(
  scene INTEGER NOT NULL REFERENCES scenes(id),
  rank INTEGER NOT NULL,
  node TEXT NOT NULL,
  id TEXT AS (json_extract(node, '$.id')) VIRTUAL,
  name TEXT AS (json_extract(node, '$.name')) VIRTUAL,
  parent TEXT AS (coalesce(json_extract(node, '$.parent'), 'root')) VIRTUAL,
  figure TEXT AS (json_extract(node, '$.figure')) VIRTUAL,
  x REAL AS (json_extract(node, '$.position[0]')) VIRTUAL,
  y REAL AS (json_extract(node, '$.position[1]')) VIRTUAL,
  z REAL AS (json_extract(node, '$.position[2]')) VIRTUAL,
  visible INTEGER AS (coalesce(json_extract(node, '$.visible'), 1)) VIRTUAL,
  PRIMARY KEY(scene, rank)
);

-- Cameras: focal length in millimetres, aperture as f-number, focus in metres.
CREATE TABLE cameras(
  scene INTEGER NOT NULL REFERENCES scenes(id),
  rank INTEGER NOT NULL,
  node TEXT NOT NULL,
  id TEXT AS (json_extract(node, '$.id')) VIRTUAL,
  name TEXT AS (json_extract(node, '$.name')) VIRTUAL,
  parent TEXT AS (coalesce(json_extract(node, '$.parent'), 'root')) VIRTUAL,
  focal_length REAL AS (json_extract(node, '$.focal_length')) VIRTUAL,
  aperture REAL AS (json_extract(node, '$.aperture')) VIRTUAL,
  focus REAL AS (json_extract(node, '$.focus')) VIRTUAL,
  x REAL AS (json_extract(node, '$.position[0]')) VIRTUAL,
  y REAL AS (json_extract(node, '$.position[1]')) VIRTUAL,
  z REAL AS (json_extract(node, '$.position[2]')) VIRTUAL,
  PRIMARY KEY(scene, rank)
);

-- Lights: sun, point, spot, area, environment.
CREATE TABLE lights(
  scene INTEGER NOT NULL REFERENCES scenes(id),
  rank INTEGER NOT NULL,
  node TEXT NOT NULL,
  id TEXT AS (json_extract(node, '$.id')) VIRTUAL,
  name TEXT AS (json_extract(node, '$.name')) VIRTUAL,
  parent TEXT AS (coalesce(json_extract(node, '$.parent'), 'root')) VIRTUAL,
  light TEXT AS (json_extract(node, '$.light')) VIRTUAL,
  x REAL AS (json_extract(node, '$.position[0]')) VIRTUAL,
  y REAL AS (json_extract(node, '$.position[1]')) VIRTUAL,
  z REAL AS (json_extract(node, '$.position[2]')) VIRTUAL,
  visible INTEGER AS (coalesce(json_extract(node, '$.visible'), 1)) VIRTUAL,
  PRIMARY KEY(scene, rank)
);

-- The time line: runs of frames seen through one camera, …
CREATE TABLE shots(
  scene INTEGER NOT NULL REFERENCES scenes(id),
  rank INTEGER NOT NULL,
  shot TEXT NOT NULL,
  id TEXT AS (json_extract(shot, '$.id')) VIRTUAL,
  camera TEXT AS (json_extract(shot, '$.camera')) VIRTUAL,
  first_frame INTEGER AS (json_extract(shot, '$.range[0]')) VIRTUAL,
  end_frame INTEGER AS (json_extract(shot, '$.range[1]')) VIRTUAL,
  PRIMARY KEY(scene, rank)
);

-- … motions that characters perform, …
CREATE TABLE clips(
  scene INTEGER NOT NULL REFERENCES scenes(id),
  rank INTEGER NOT NULL,
  clip TEXT NOT NULL,
  id TEXT AS (json_extract(clip, '$.id')) VIRTUAL,
  actor TEXT AS (json_extract(clip, '$.actor')) VIRTUAL,
  motion TEXT AS (json_extract(clip, '$.motion')) VIRTUAL,
  first_frame INTEGER AS (json_extract(clip, '$.range[0]')) VIRTUAL,
  end_frame INTEGER AS (json_extract(clip, '$.range[1]')) VIRTUAL,
  PRIMARY KEY(scene, rank)
);

-- … and properties of nodes over time, …
CREATE TABLE tracks(
  scene INTEGER NOT NULL REFERENCES scenes(id),
  rank INTEGER NOT NULL,
  track TEXT NOT NULL,
  node TEXT AS (json_extract(track, '$.node')) VIRTUAL,
  channel TEXT AS (json_extract(track, '$.channel')) VIRTUAL,
  PRIMARY KEY(scene, rank)
);

-- … key by key.
CREATE VIEW keys AS
  SELECT t.scene, t.node, t.channel,
         json_extract(k.value, '$[0]') AS frame,
         json_extract(k.value, '$[1]') AS value,
         coalesce(json_extract(k.value, '$[2]'), 'linear') AS leaving
  FROM tracks t, json_each(t.track, '$.keys') k;

-- What a person set by hand and no AI edit may change.
CREATE TABLE pins(
  scene INTEGER NOT NULL REFERENCES scenes(id),
  rank INTEGER NOT NULL,
  pin TEXT NOT NULL,
  node TEXT AS (json_extract(pin, '$.node')) VIRTUAL,
  property TEXT AS (json_extract(pin, '$.property')) VIRTUAL,
  PRIMARY KEY(scene, rank)
);

-- Every change there ever was, in order. `revision` is the step that the scene was at after the change, `parent` the
-- step that something was done on; `command` is its JSON in version `form`. `chain` is the SHA-256 of the row and of
-- the chain before it, so that nothing can be missing without being missed.
CREATE TABLE journal(
  seq INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK(kind IN ('did', 'undid', 'redid')),
  revision INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  title TEXT NOT NULL,
  hand TEXT NOT NULL CHECK(hand IN ('person', 'ai', 'program')),
  words TEXT NOT NULL,
  form INTEGER NOT NULL,
  command TEXT NOT NULL,
  at TEXT NOT NULL,
  chain TEXT NOT NULL
);

-- Whole scenes as some steps left them (JSON, deflated), so that any step can be reached without replaying all before.
CREATE TABLE keyframes(
  revision INTEGER NOT NULL PRIMARY KEY,
  form INTEGER NOT NULL,
  hash TEXT NOT NULL,
  scene BLOB NOT NULL
);

-- What the words of a step promised, and what was measured in the result. `seal` is the SHA-256 of the row.
CREATE TABLE receipts(
  revision INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  claim TEXT NOT NULL,
  held INTEGER NOT NULL,
  measured TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY(revision, rank)
);
