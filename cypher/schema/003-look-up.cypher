// What questions begin with: a name, a proposition, a date, a stance.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX fact_proposition IF NOT EXISTS FOR (n:Fact) ON (n.proposition);
CREATE INDEX fact_type IF NOT EXISTS FOR (n:Fact) ON (n.type);
CREATE INDEX fact_date IF NOT EXISTS FOR (n:Fact) ON (n.date);
CREATE INDEX happening_day IF NOT EXISTS FOR (n:Happening) ON (n.day);
CREATE INDEX happening_type IF NOT EXISTS FOR (n:Happening) ON (n.type);
CREATE INDEX claim_stance IF NOT EXISTS FOR (n:Claim) ON (n.stance);
CREATE INDEX claim_date IF NOT EXISTS FOR (n:Claim) ON (n.date);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published);
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
