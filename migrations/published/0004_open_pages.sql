-- A reader who has a page open while it is revised goes on seeing it in its own fonts: for a day those of a revision that
-- a newer one took the place of are still given, with the style sheet that loads them. They hold glyphs and no text; the
-- fonts of lines set downwards hold whole words as glyphs and go at once, as a PDF does.
CREATE OR REPLACE VIEW published.current_files AS
  SELECT f.hash, f.kind, f.mime, f.size, f.bytes, p.content ->> 'newspaper' AS newspaper, p.date, p.number AS page_number
    FROM published.files f JOIN published.pages p ON p.file_hashes @> ARRAY[f.hash]
    WHERE NOT EXISTS (SELECT FROM published.pages newer
      WHERE newer.date = p.date AND newer.number = p.number AND newer.revision > p.revision)
  UNION ALL
  SELECT f.hash, f.kind, f.mime, f.size, f.bytes, i.content ->> 'newspaper', i.date, NULL
    FROM published.files f JOIN published.issues i ON i.file_hashes @> ARRAY[f.hash]
    WHERE NOT EXISTS (SELECT FROM published.issues newer WHERE newer.date = i.date AND newer.revision > i.revision)
  UNION ALL
  SELECT f.hash, f.kind, f.mime, f.size, f.bytes, p.content ->> 'newspaper', p.date, p.number
    FROM published.files f JOIN published.pages p ON p.file_hashes @> ARRAY[f.hash]
    WHERE f.kind IN ('font', 'css')
      AND EXISTS (SELECT FROM published.pages newer
        WHERE newer.date = p.date AND newer.number = p.number AND newer.revision = p.revision + 1
          AND newer.recorded_at > now() - interval '24 hours')
      AND NOT EXISTS (SELECT FROM jsonb_array_elements(p.content #> '{files,fonts}') font
        WHERE font ->> 'hash' = f.hash AND font ->> 'face' LIKE '% vertical');
