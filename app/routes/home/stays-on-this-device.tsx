import { Link } from '@remix-run/react';

export function StaysOnThisDevice() {
  return (
    <section className="home-device app-grid" aria-labelledby="device">
      <h2 className="app-section-title" id="device">
        Stays on this device
      </h2>
      <div>
        <h3>Nothing is uploaded.</h3>
        <p>
          There is no server that holds young people’s records. The analysis runs inside this
          browser tab.
        </p>
      </div>
      <div>
        <h3>Nothing is kept.</h3>
        <p>Close the tab and the data is gone. Your own files stay as they are, where they are.</p>
      </div>
      <div>
        <h3>You can check.</h3>
        <p>
          Turn off your wi-fi once your files are in and carry on: everything still works.{' '}
          <Link to="/privacy#check">How to check it yourself</Link>
        </p>
      </div>
    </section>
  );
}
