import { useEffect, useState, type DragEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { droppedFiles } from './dropped-files.ts';

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** What stands in the zone: say what may be dropped, and offer a `FileButton` as well. */
  readonly children: ReactNode;
  readonly className?: string;
  /** page: everything on it stays as it is, and it shows itself only while something is held over it. */
  readonly look?: 'zone' | 'page';
}

/** A place to drop files or folders. A drop beside it does nothing, where the browser would leave the page. */
export function FileDrop({ onFiles, children, className, look = 'zone' }: FileDropProps) {
  const [over, setOver] = useState(false);
  useEffect(ignoreDropsElsewhere, []);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) => {
      if (files.length > 0) onFiles(files);
    });
  };
  const enter = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  return (
    <div
      className={classNames(
        look === 'zone' ? 'app-drop' : 'app-drop-page',
        over && `app-drop${look === 'page' ? '-page' : ''}--over`,
        className,
      )}
      onDragEnter={enter}
      onDragOver={enter}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

function ignoreDropsElsewhere(): () => void {
  const ignore = (event: Event) => event.preventDefault();
  window.addEventListener('dragover', ignore);
  window.addEventListener('drop', ignore);
  return () => {
    window.removeEventListener('dragover', ignore);
    window.removeEventListener('drop', ignore);
  };
}
