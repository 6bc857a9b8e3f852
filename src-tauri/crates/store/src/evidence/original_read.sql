SELECT content, version, number FROM original WHERE agreement = ?1 ORDER BY version, number
