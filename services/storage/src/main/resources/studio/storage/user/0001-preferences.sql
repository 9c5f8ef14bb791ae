-- What the user prefers, whatever the project.
CREATE TABLE preferences(
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  changed TEXT NOT NULL
);

-- Projects that were open lately.
CREATE TABLE recent(
  folder TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  opened TEXT NOT NULL
);
