CREATE TABLE "inspection" (
	"batch_id" integer NOT NULL,
	"line" integer NOT NULL,
	"period" integer NOT NULL,
	"service" integer NOT NULL,
	"provider" integer NOT NULL,
	"service_type" integer NOT NULL,
	"service_subtype" integer NOT NULL,
	"sector" integer NOT NULL,
	"council_area" integer NOT NULL,
	"day" date,
	"last_inspected" date,
	"recommendations" integer,
	"requirements" integer,
	"answers" integer[] NOT NULL,
	CONSTRAINT "inspection_key" PRIMARY KEY("batch_id","line"),
	CONSTRAINT "inspection_line" CHECK ("inspection"."line" >= 1),
	CONSTRAINT "inspection_real" CHECK ("inspection"."period" <> 0 and "inspection"."service" <> 0),
	CONSTRAINT "inspection_places" CHECK ("inspection"."service_type" <> 0 and "inspection"."sector" <> 0 and "inspection"."council_area" <> 0),
	CONSTRAINT "inspection_counts" CHECK ("inspection"."recommendations" >= 0 and "inspection"."requirements" >= 0)
);
--> statement-breakpoint
ALTER TABLE "batch" ADD COLUMN "records" integer;--> statement-breakpoint
ALTER TABLE "batch" ADD COLUMN "provenance" text;--> statement-breakpoint
ALTER TABLE "batch" ADD COLUMN "file" jsonb;--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_batch_id_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_period_member_id_fk" FOREIGN KEY ("period") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_service_member_id_fk" FOREIGN KEY ("service") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_provider_member_id_fk" FOREIGN KEY ("provider") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_service_type_member_id_fk" FOREIGN KEY ("service_type") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_service_subtype_member_id_fk" FOREIGN KEY ("service_subtype") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_sector_member_id_fk" FOREIGN KEY ("sector") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_council_area_member_id_fk" FOREIGN KEY ("council_area") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_service" ON "inspection" USING btree ("service");--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_records" CHECK (("batch"."kind" = 'RECORDS') = ("batch"."records" is not null) and ("batch"."records" is null) = ("batch"."provenance" is null));