// ruleid: w2-react-href
function A({ url, b }) { return <a href={url}>x</a>; }
function B({ url }) { return <div href={url}>x</div>; }
const C = ({ src }) => <iframe src={src} />;
function D(props) { return <a href={props.url}/>; }
function E({ src: s }) { return <iframe src={s}></iframe>; }
