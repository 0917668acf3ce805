import DOMPurify from "dompurify";
// ruleid: w2-react-dsi
function A({ html }) { return <div dangerouslySetInnerHTML={{ __html: html }} />; }
// ruleid: w2-react-dsi
function B(props) { const x = props.body; return <div className="q" dangerouslySetInnerHTML={{ __html: x }}></div>; }
function C({ html }) { return <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(html) }} />; }
// ruleid: w2-react-dsi
function D({ html }) { return React.createElement("div", { id: 1, dangerouslySetInnerHTML: { __html: html } }); }
function E() { return <div dangerouslySetInnerHTML={{ __html: "static" }} />; }
// ruleid: w2-react-dsi
const F = ({ html }) => <p dangerouslySetInnerHTML={{ __html: html }} />;
