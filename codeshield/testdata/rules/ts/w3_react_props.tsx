interface Props { url: string }
export function Link(props: Props) {
  const { url } = props;
  // ruleid: w3-react-props
  return <p><a href={url} rel="x">l</a><img src={props.url} /><i title={url}></i></p>;
}
