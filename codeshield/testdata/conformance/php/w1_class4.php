<?php
// MATCH:
class A { const X = 1; }
// MATCH:
class B { public const X = 1; const Y = 2; }
