<?php
$a = $_GET["a"];
// ruleid: any, argument, braces, flow
`ls $a`;
// ruleid: any, argument, braces, flow
$b = `ls {$a}`;
// ruleid: any, hole, flow
`$a`;
// ruleid: any, hole, flow
`{$a->c}`;
// ruleid: any
`ls`;
// ruleid: any
`ls -l`;
// ruleid: any, two, flow
`$a $c`;
// ruleid: any
`rm $c $d`;
// ruleid: flow
include_once $a;
// ruleid: flow
include_once($a);
// ruleid: flow
include_once "x/" . $a;
// ruleid: flow
include_once "x/$a";
// ruleid: flow
include($a);
// ruleid: flow
require_once($a . ".php");
// ok: flow
require_once($c . ".php");
// ok: flow
include_once __DIR__ . "/a.php";
