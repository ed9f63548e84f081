import type { DataQuery, FieldConfig, FieldConfigSource, Dashboard as Grafanas, GraphFieldConfig, Panel as Any, RowPanel } from "@grafana/schema";
import type { Options as Stat } from "@grafana/schema/dist/esm/raw/composable/stat/panelcfg/x/StatPanelCfg_types.gen";
import type { Options as TimeSeries } from "@grafana/schema/dist/esm/raw/composable/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen";

/** Grafana leaves what a panel asks, its options and its fields' own open, for a plugin may be anything. Ours are these two, and ask Prometheus. */
type Panel<Type extends string, Options, Custom> = Omit<Any, "type" | "options" | "targets" | "fieldConfig"> & {
  type: Type;
  options?: Partial<Options>;
  targets: Question[];
  fieldConfig: Omit<FieldConfigSource, "defaults"> & { defaults: Omit<FieldConfig, "custom"> & { custom?: Custom } };
};

/** What the data source for Prometheus understands; its types are in no package. */
interface Question extends DataQuery {
  expr: string;
  legendFormat?: string;
  instant?: boolean;
  range?: boolean;
}

/** As it stands in a file: the text of a choice, where a program would name the choice. */
type Written<T> = T extends string
  ? `${T}`
  : T extends number | boolean | null | undefined
    ? T
    : T extends Array<infer Each>
      ? Array<Written<Each>>
      : unknown extends T
        ? T
        : { [Member in keyof T]: Written<T[Member]> };

export type Dashboard = Written<
  Omit<Grafanas, "panels"> & { panels: Array<RowPanel | Panel<"stat", Stat, never> | Panel<"timeseries", TimeSeries, GraphFieldConfig>> }
>;
