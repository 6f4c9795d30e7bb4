/** A small measure that a scheme might add: three items, the second reversed, one of which may be blank. */
export const ownMeasureText = `{
  "$schema": "./measure.schema.json",
  "id": "confidence_check",
  "family": "confidence_check",
  "name": { "value": "Confidence check", "confidence": "high", "sources": ["scheme"] },
  "shortName": "Confidence check",
  "about": "How confident a young person feels.",
  "versions": [{ "key": "first", "label": "First version", "confidence": "high", "sources": ["scheme"] }],
  "informants": { "list": ["self"], "confidence": "high", "sources": ["scheme"] },
  "ages": { "from": 8, "to": 18, "confidence": "high", "sources": ["scheme"] },
  "items": {
    "list": [
      { "key": "confident_1", "number": 1, "min": 1, "max": 4 },
      { "key": "confident_2", "number": 2, "min": 1, "max": 4, "reversed": true },
      { "key": "confident_3", "number": 3, "min": 1, "max": 4 }
    ],
    "confidence": "high",
    "sources": ["scheme"]
  },
  "scales": [
    {
      "key": "total",
      "label": "Total",
      "better": "higher",
      "range": { "min": 3, "max": 12 },
      "decimals": 1,
      "unit": "points",
      "method": { "kind": "sum", "items": ["confident_1", "confident_2", "confident_3"] },
      "missing": { "rule": "at_least", "answered": 2, "confidence": "high", "sources": ["scheme"] },
      "bands": [
        {
          "system": "scheme_bands",
          "bands": [
            { "key": "low", "label": "Low", "from": 3, "to": 7 },
            { "key": "high", "label": "High", "from": 8, "to": 12 }
          ],
          "confidence": "medium",
          "sources": ["scheme"]
        }
      ],
      "reliableChange": { "confidence": "not_found", "note": "Nobody has studied it." },
      "confidence": "high",
      "sources": ["scheme"]
    }
  ],
  "primaryScale": "total",
  "bandSystems": [{ "key": "scheme_bands", "label": "Our bands", "population": "agreed by the scheme", "ages": null }],
  "defaultBands": "scheme_bands",
  "cutOffs": [{ "confidence": "not_found", "note": "None." }],
  "reliability": [{ "confidence": "not_found", "note": "None." }],
  "importantChange": [{ "confidence": "not_found", "note": "None." }],
  "norms": [{ "confidence": "not_found", "note": "None." }],
  "columns": { "confidence": "not_found", "note": "None yet." },
  "snomed": { "confidence": "not_found", "note": "None." },
  "licence": {
    "owner": "The scheme",
    "text": "Ours to use.",
    "ask": "The scheme",
    "scoringAgreement": false,
    "confidence": "high",
    "sources": ["scheme"]
  },
  "citations": [],
  "warnings": [],
  "sources": { "scheme": "The scheme's own measure" }
}
`;
