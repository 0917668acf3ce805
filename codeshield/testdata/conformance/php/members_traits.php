<?php
// MATCH:
class A { use T; }
// MATCH:
class B { use S, T; }
// MATCH:
class C { use S; use T; }
class D { use S; }
