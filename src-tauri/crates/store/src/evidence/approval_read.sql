SELECT content, version, party FROM approval WHERE agreement = ?1 ORDER BY version, party
