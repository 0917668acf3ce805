import React, { useEffect, useState } from 'react';

export function QueueStatus({ queueId }) {
  const [length, setLength] = useState(0);

  useEffect(() => {
    setInterval(async () => {
      const res = await fetch(`/api/queues/${encodeURIComponent(queueId)}`);
      if (res.ok) {
        const data = await res.json();
        setLength(data.length);
      }
    }, 5000);
    window.addEventListener('focus', () => setLength((n) => n));
  }, [queueId]);

  return <span className="badge">{length} waiting</span>;
}
