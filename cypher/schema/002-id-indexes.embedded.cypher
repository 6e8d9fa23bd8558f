// Grafeo checks a constraint by scanning; only an index makes MERGE by id fast. Neo4j's constraints bring their own.
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX sentence_id_index IF NOT EXISTS FOR (n:Sentence) ON (n.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX fact_id_index IF NOT EXISTS FOR (n:Fact) ON (n.id);
CREATE INDEX happening_id_index IF NOT EXISTS FOR (n:Happening) ON (n.id);
