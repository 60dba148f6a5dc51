-- Id 0 means "rolled up" in every dimension column of a cell: a row of its own, so that foreign keys hold and no null is needed.
INSERT INTO "member" ("id", "dimension", "path", "label", "kind", "ord") VALUES (0, 'ROLLED_UP', '*', 'Rolled up', 'real', 0);
