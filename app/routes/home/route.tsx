import type { MetaFunction } from '@remix-run/node';
import { Doors } from './doors.tsx';
import { Hero } from './hero.tsx';
import { StaysOnThisDevice } from './stays-on-this-device.tsx';

export const meta: MetaFunction = () => [
  { title: 'Evenlode: outcomes and equity in young people’s social prescribing' },
  {
    name: 'description',
    content:
      'See who social prescribing reaches and what changes for young people, worked out in your own browser from the exports you already have.',
  },
];

export default function Home() {
  return (
    <>
      <Hero />
      <div className="app-width home-body">
        <Doors />
        <StaysOnThisDevice />
      </div>
    </>
  );
}
