import React, { useEffect, useState } from 'react';

export function QueueStatus({ queueId }) {
  const [length, setLength] = useState(0);

  useEffect(() => {
    const timer = setInterval(async () => {
      const res = await fetch(`/api/queues/${encodeURIComponent(queueId)}`);
      if (res.ok) {
        const data = await res.json();
        setLength(data.length);
      }
    }, 5000);
    const onFocus = () => setLength((n) => n);
    window.addEventListener('focus', onFocus);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', onFocus);
    };
  }, [queueId]);

  return <span className="badge">{length} waiting</span>;
}
