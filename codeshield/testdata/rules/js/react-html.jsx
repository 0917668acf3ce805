import React, { useRef } from 'react'
import DOMPurify from 'dompurify'

function Post({ body, title = "x" }) {
  const r = useRef(null)
  // ruleid: ref-inner
  r.current.innerHTML = body
  r.current.value = body
  return (
    <div className="a">
      {/* ruleid: dangerous-html, html-func-param */}
      <p dangerouslySetInnerHTML={{ __html: body }} />
      <p dangerouslySetInnerHTML={{ __html: "<b>" }}></p>
      {/* ruleid: html-func-param */}
      <p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(body) }} />
      {/* ruleid: dangerous-html */}
      <p dangerouslySetInnerHTML={createMarkup(title)} id="3">text</p>
      {/* ruleid: href-param, target-blank */}
      <a href={title} target="_blank">t</a>
      <a href="https://x" target="_blank" rel="noopener">t</a>
      {/* ruleid: target-blank */}
      <a target="_blank" href={'abc'}>t {title} u</a>
      <Link href={body} />
      {/* ruleid: jsx-text */}
      <label htmlFor="x">Abc</label>
      {/* ruleid: props-spread */}
      <Foo {...body} x={1} />
      {/* ruleid: props-spread */}
      <Foo.Bar {...title}>{x ? <i /> : null}</Foo.Bar>
    </div>
  )
}

function Other(props) {
  const html = props.html
  // ruleid: html-func-param
  const p = { className: 'x', dangerouslySetInnerHTML: { __html: html } }
  return React.createElement('a', { href: props.url })
}

class Comp extends React.Component {
  render() {
    // ruleid: label-for
    this.state = { a: 1 }
    // ruleid: find-dom
    const n = ReactDOM.findDOMNode(this)
    const { a, b } = this.props
    return <>
      {/* ruleid: find-dom, jsx-text */}
      <label>{this.refs.x.innerHTML}</label>
      {/* ruleid: dangerous-html */}
      <span dangerouslySetInnerHTML={{ __html: `${a}` }} />
    </>
  }
  componentDidMount() {
    this.state = 3
  }
}
// ruleid: dangerous-html, html-func-param
const Arrow = ({ md }) => <div dangerouslySetInnerHTML={{ __html: marked(md) }} />
