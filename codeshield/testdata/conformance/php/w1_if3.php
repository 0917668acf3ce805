<?php
// MATCH:
if (!isset($a)) { b(); }
// MATCH:
if (!isset($a['x'])) b();
if (isset($a)) { b(); }
