-- Who may come in through other doors, and what they may do there: look, edit or own. `token` is the SHA-256 of the
-- token that they show.
CREATE TABLE roles(
  name TEXT NOT NULL PRIMARY KEY,
  role TEXT NOT NULL CHECK(role IN ('look', 'edit', 'own')),
  token TEXT NOT NULL UNIQUE,
  since TEXT NOT NULL
);
