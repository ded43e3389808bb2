import { pointName } from '#domain/pointName.ts';
import { muscleById, pointById } from './content.ts';

/** Names for the picture, which knows ids only. A structure outside the catalogue is named by its id. */
export function structureName(id: string): string {
  const plain = id.replaceAll('-', ' ');
  return muscleById.get(id)?.name ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

export function triggerPointName(pointId: string): string {
  const entry = pointById.get(pointId);
  return entry ? `${pointName(entry.point.label)}, ${entry.muscle.name}` : pointId;
}
