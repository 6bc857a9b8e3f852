-- Names and Y-tunnus of every organisation.
SELECT id, content -> '$.name', coalesce(content -> '$.short_name', '{}'), content ->> '$.business_id.text'
FROM organisation
ORDER BY id
