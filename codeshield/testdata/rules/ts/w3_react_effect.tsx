export const A: React.FC<Props> = ({ id }) => {
  const [d, setD] = useState<Data | null>(null);
  useEffect(() => {
    // ruleid: w3-react-effect
    fetch(`/api/${id}`).then(r => r.json()).then(setD);
    fetch("/api/x");
    // ruleid: w3-react-effect
    (async () => { await axios.get(`/b/${id}`, { headers }); })();
  }, [id]);
  // ruleid: w3-react-effect
  useEffect(() => { fetch(`/c/${d!.e}`); });
  fetch(`/out/${id}`);
  return <div>{d && <B {...d} onClick={() => fetch(`/x/${id}`)} />}</div>;
};
