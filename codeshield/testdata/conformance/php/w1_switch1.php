<?php
// MATCH:
switch ($a) { case 1: b(); break; }
// MATCH:
switch ($a) { case 1: b(); break; case 2: c(); }
