-- How many organisations hold all words of a JSON array.
SELECT count(*)
FROM organisation
WHERE ?1 = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(search, value) = 0)
