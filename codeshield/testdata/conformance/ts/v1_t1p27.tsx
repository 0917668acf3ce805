import React, { useState } from 'react';
type Props = { html: string; onX?: () => void };
const App: React.FC<Props> = ({ html, onX }) => {
  const [s, setS] = useState<string>('');
  useEffect(() => { foo(); }, [s]);
  return (
    <div className="a" onClick={() => setS('b')}>
      <p dangerouslySetInnerHTML={{ __html: html }} />
      <a href={html} target="_blank" {...rest}>x</a>
      {cond && <b>{s}</b>}
      {list.map((i) => <li key={i}>{i}</li>)}
      <Foo.Bar x="1" />
      <>
        <input type="password" disabled />
      </>
      // MATCH:
      <Foo<string> a={1} />
    </div>
  );
};
export default function Page(props: Props) { return <App {...props} html="x" />; }
class C extends React.Component<Props, {}> { render() { return <i>{this.props.html}</i>; } }
