// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const search = async (db, name) => db.collection('items').find({ $where: `this.name == '${name}'` }).toArray();
