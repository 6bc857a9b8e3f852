-- Parties taken from an entry of the register, in agreements outside the trash.
SELECT party.agreement, party.id
FROM party JOIN agreement ON agreement.id = party.agreement
WHERE party.organisation = ?1 AND agreement.trashed_at IS NULL
ORDER BY party.agreement, party.id
