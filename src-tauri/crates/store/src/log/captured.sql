-- Where the triggers of this connection note the rows of the action under way.
CREATE TEMP TABLE captured (
    place INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
