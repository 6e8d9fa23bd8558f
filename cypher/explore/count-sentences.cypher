// count-sentences: how many there are
MATCH (n:Sentence)
RETURN count(n) AS count
