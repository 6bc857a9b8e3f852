-- A page of the organisations that hold all words of a JSON array; {language} is fi, sv or en.
SELECT id, content
FROM organisation
WHERE ?1 = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(search, value) = 0)
ORDER BY sort_{language}, id
LIMIT ?2 OFFSET ?3
