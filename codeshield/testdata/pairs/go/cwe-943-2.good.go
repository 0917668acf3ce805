package store

import (
	"context"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type Users struct{ coll *mongo.Collection }

// ByName finds users whose name starts with the given text.
func (u *Users) ByName(ctx context.Context, name string) ([]bson.M, error) {
	cur, err := u.coll.Find(ctx, bson.M{"name": bson.M{"$gte": name, "$lt": name + "\uffff"}})
	if err != nil {
		return nil, err
	}
	var out []bson.M
	return out, cur.All(ctx, &out)
}
