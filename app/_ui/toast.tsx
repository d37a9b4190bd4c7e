"use client";
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import styles from "./toast.module.css";

type Toast = {
	id: number;
	message: string;
	action?: { label: string; run: () => void } | undefined;
};
type Show = (message: string, action?: Toast["action"]) => void;

const ToastContext = createContext<Show>(() => {});
const SHOWN_MS = 6000;

/** Holds the short messages of a page, at its foot, read out politely. */
export function ToastProvider({ children }: { children: ReactNode }) {
	const [toasts, setToasts] = useState<readonly Toast[]>([]);
	const lastId = useRef(0);
	const remove = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
	const show = useCallback<Show>(
		(message, action) => {
			const id = ++lastId.current;
			// Three at most: more is noise, and the newest matters.
			setToasts((all) => [...all.slice(-2), { id, message, action }]);
			setTimeout(() => remove(id), SHOWN_MS);
		},
		[remove],
	);
	return (
		<ToastContext value={show}>
			{children}
			<div className={styles.region} role="status" aria-live="polite">
				{toasts.map(({ id, message, action }) => (
					<div key={id} className={styles.toast}>
						<span>{message}</span>
						{action && (
							<button
								type="button"
								className={styles.action}
								onClick={() => {
									action.run();
									remove(id);
								}}
							>
								{action.label}
							</button>
						)}
					</div>
				))}
			</div>
		</ToastContext>
	);
}

/** Shows a short message for six seconds, with an action (such as undo) if there is one. */
export function useToast(): Show {
	return useContext(ToastContext);
}
