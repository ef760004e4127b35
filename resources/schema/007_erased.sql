-- What was erased for good: nothing but its id, so that no merge and no import can bring it back; and the ids of the
-- steps of the history that changed something of it, whose lines about it have {} in place of what was there.
CREATE TABLE erased (
    uuid TEXT PRIMARY KEY CHECK (length(uuid) = 36),
    kind TEXT NOT NULL CHECK (kind <> ''),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
