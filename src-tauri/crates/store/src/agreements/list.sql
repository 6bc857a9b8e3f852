-- Every agreement with the number of its joining parties, the one changed last first.
SELECT id, created_at, trashed_at, identity, terms, coalesce(changed_at, created_at) AS last_changed_at,
    (SELECT count(*) FROM party
     WHERE party.agreement = agreement.id AND content ->> '$.standing.status' = 'joining') AS joining
FROM agreement LEFT JOIN agreement_change ON agreement_change.agreement = agreement.id
ORDER BY last_changed_at DESC, id
