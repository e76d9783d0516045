import { useEffect, useMemo, useState } from "react";
import { watchRegister } from "../../lib/platform/register-changes.ts";
import { deleteRegister } from "../../lib/platform/register-database.ts";
import { changeEntries, readEntries, removeEntries, restoreEntries } from "../../lib/platform/register-entries.ts";
import { mayNotify } from "../../lib/platform/register-reminders.ts";
import {
  createStoredRegisterSettings,
  defaultRegisterSettings,
  type RegisterSettings,
} from "../../lib/platform/register-settings.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { createRegisterStore, type RegisterStore } from "../../lib/state/register-store.ts";

const failed = (error: unknown) => reportFailure("register", error);

export interface RegisterInUse {
  store: RegisterStore;
  settings: RegisterSettings;
  /** false until somebody has switched the register on for the first time: then there is no database to look into. */
  isBegun: boolean;
  /** The browser allows notifications. */
  mayNotify: boolean;
  change(part: Partial<RegisterSettings>): Promise<void>;
}

/** The register and its settings, kept in step with the background and other pages. */
export function useRegister(): RegisterInUse {
  const store = useMemo(createStore, []);
  const [stored, setStored] = useState<RegisterSettings | null>(null);
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const item = createStoredRegisterSettings();
    item.watch(({ value }) => setStored(value), controller.signal);
    item.read().then(({ value }) => setStored(value), failed);
    watchRegister(() => void store.refresh().catch(failed), controller.signal);
    return () => controller.abort();
  }, [store]);

  const isBegun = stored !== null;
  const reminds = stored?.remind;
  useEffect(() => {
    if (isBegun) store.refresh().catch(failed);
  }, [store, isBegun]);
  useEffect(() => {
    if (reminds) mayNotify().then(setAllowed, failed);
  }, [reminds]);

  const settings = stored ?? defaultRegisterSettings;
  return {
    store,
    settings,
    isBegun,
    mayNotify: allowed,
    change: (part) => createStoredRegisterSettings().write({ ...settings, ...part }),
  };
}

const createStore = () =>
  createRegisterStore({
    read: readEntries,
    change: changeEntries,
    remove: removeEntries,
    restore: restoreEntries,
    startAnew: deleteRegister,
    now: Date.now,
  });
