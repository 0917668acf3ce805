<?php
// ERROR:
class A extends Base { }
class B extends Other { }
class C { }
