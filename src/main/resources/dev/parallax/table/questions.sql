-- What was compared: how many measures of each family, and how many differ?
SELECT family, voice, cohort_a, cohort_b, inference, count(*) AS measures,
       count(*) FILTER (q <= .05) AS told_from_chance, min(p_min) AS smallest_p
FROM run('comparisons')
GROUP BY ALL ORDER BY family, voice;

-- Which frames differ most, how sure is that, and which sentence shows it in either cohort?
SELECT c.key, c.mean_a, c.mean_b, c.difference, c.q, c.inference, e.cohort, e.document_id, e.text
FROM run('comparisons') c JOIN run('evidence') e USING (comparison_id)
WHERE c.family = 'frame' AND c.voice = 'all' AND e.rank = 1
ORDER BY c.rank, e.cohort LIMIT 10;

-- Which words are most typical of each cohort, among those that several documents use?
SELECT CASE WHEN log_odds_z > 0 THEN cohort_b ELSE cohort_a END AS typical_of, key,
       1000 * mean_a AS per_1000_a, 1000 * mean_b AS per_1000_b, log_odds, q
FROM run('comparisons')
WHERE family = 'term' AND document_frequency_a + document_frequency_b >= 3
QUALIFY row_number() OVER (PARTITION BY typical_of, cohort_a, cohort_b ORDER BY abs(log_odds_z) DESC) <= 10
ORDER BY typical_of, abs(log_odds_z) DESC;

-- What is each document's tone, by each instrument?
SELECT d.cohort, d.document_id, m.key, m.numerator / m.denominator AS tone
FROM run('measurements') m JOIN run('documents') d USING (document_id)
WHERE m.family = 'tone' AND m.voice = 'all' AND m.key LIKE '%\_mean' ESCAPE '\'
ORDER BY m.key, tone;

-- Where do instruments of tone disagree most about a sentence?
SELECT document_id, tone_fitted, tone_corenlp, tone_lexicon, text
FROM run('sentences')
WHERE segment_kind = 'paragraph' AND tone_fitted * tone_lexicon < 0
ORDER BY least(abs(tone_fitted), abs(tone_lexicon)) DESC, sentence_id LIMIT 10;

-- What is a document's rate of a frame, also where the frame never occurs in it?
SELECT d.document_id, f.key, coalesce(m.numerator, 0) / n.denominator AS share_of_sentences
FROM run('documents') d
CROSS JOIN (SELECT DISTINCT key FROM run('comparisons') WHERE family = 'frame') f
JOIN run('denominators') n ON n.document_id = d.document_id AND n.family = 'frame' AND n.key = '*' AND n.voice = 'all'
LEFT JOIN run('measurements') m
  ON m.document_id = d.document_id AND m.family = 'frame' AND m.key = f.key AND m.voice = 'all'
WHERE n.denominator > 0
ORDER BY d.document_id, f.key;

-- With whom is a country named in one sentence, and how often in each cohort?
SELECT p.cohort, a.name, b.name AS named_with, p.n_sentences, p.n_documents, p.npmi
FROM run('entity_pairs') p
JOIN run('entities') a ON a.entity_id = p.entity_id_a
JOIN run('entities') b ON b.entity_id = p.entity_id_b
WHERE a.type = 'COUNTRY'
ORDER BY p.n_sentences DESC, a.name, b.name LIMIT 10;

-- Which topics differ most, by which words are they known, and how firm is each of them?
SELECT coalesce(t.name, t.label) AS topic, string_agg(w.term, ', ' ORDER BY w.rank) AS words,
       c.cohort_a, c.cohort_b, c.mean_a, c.mean_b, c.difference, c.q, c.within_error, t.stability, t.unstable
FROM run('topics') t
JOIN run('topic_terms') w ON w.topic_id = t.topic_id AND w.rank <= 8
JOIN run('comparisons') c ON c.family = 'topic' AND c.key = t.topic_id
GROUP BY ALL ORDER BY min(c.rank), topic;

-- Who is quoted, how often, on whom or what, and with which tone?
SELECT q.cohort, coalesce(e.name, q.speaker, 'nobody named') AS speaker, count(DISTINCT q.quotation_id) AS quotations,
       string_agg(DISTINCT about.name, ', ' ORDER BY about.name) AS names, avg(s.tone_fitted) AS tone
FROM run('quotations') q
LEFT JOIN run('entities') e ON e.entity_id = q.speaker_entity_id
JOIN run('sentences') s USING (sentence_id)
LEFT JOIN run('mentions') m ON m.sentence_id = q.sentence_id AND m.voice = 'attributed'
LEFT JOIN run('entities') about ON about.entity_id = m.entity_id
WHERE q.attributed
GROUP BY ALL ORDER BY quotations DESC, q.cohort, speaker LIMIT 10;

-- Who acts on whom, how often, and in whose words?
SELECT r.cohort, a.name AS agent, p.name AS patient, r.voice, count(DISTINCT r.sentence_id) AS sentences,
       string_agg(DISTINCT CASE WHEN r.negated THEN 'not ' ELSE '' END || r.lemma, ', ') AS verbs
FROM run('relations') r
JOIN run('entities') a ON a.entity_id = r.agent_entity_id
JOIN run('entities') p ON p.entity_id = r.patient_entity_id
WHERE a.entity_id <> p.entity_id
GROUP BY ALL ORDER BY sentences DESC, r.cohort, agent, patient, r.voice LIMIT 10;

-- Whose share of mentions that act differs most, and by more than the error of finding them?
SELECT key, voice, cohort_a, cohort_b, mean_a, mean_b, difference, error_reach, within_error, q
FROM run('comparisons')
WHERE family = 'agency' AND voice = 'all' AND difference IS NOT NULL
ORDER BY rank, key LIMIT 10;

-- Where in the raw text does a sentence of evidence stand?
SELECT e.document_id, e.text,
       substring(d.raw_text, e.raw_start_char + 1, e.raw_end_char - e.raw_start_char) AS as_extracted
FROM run('evidence') e JOIN run('documents') d USING (document_id)
WHERE e.rank = 1
ORDER BY e.comparison_id, e.cohort LIMIT 10;

-- Which documents would one doubt first: issues, cleaning, sentences without a parse?
SELECT document_id, len(issues) AS issues, list_sum(list_transform(cleaning, lambda step: step.edits)) AS edits,
       n_unparsed_sentences, n_sentences
FROM run('documents')
ORDER BY issues DESC, edits DESC NULLS LAST, document_id LIMIT 10;
