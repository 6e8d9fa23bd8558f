// Samples of edges for a person to judge, and what judged samples say of precision and agreement.
export { allocated, type Population, type Stratum } from './draw';
export { drawSample, populations, type Sample, type SampledEdge, type SampleOptions } from './edges';
export { type Agreement, kappa } from './kappa';
export { agreed, type Precision, scored } from './score';
export { asTsv, fromTsv, type Judged, VERDICTS, type Verdict } from './tsv';
export { effective, type Share, wilson } from './wilson';
