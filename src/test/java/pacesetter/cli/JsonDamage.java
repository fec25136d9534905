package pacesetter.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes a JSON object in one place, to something that its reader did not write there. */
enum JsonDamage {
    REPLACE_VALUE {
        @Override
        void apply(Place place, RandomGenerator random) {
            place.set(strange(random));
        }
    },
    CHANGE_NUMBER {
        @Override
        void apply(Place place, RandomGenerator random) {
            place.set(number(random));
        }
    },
    REMOVE_VALUE {
        @Override
        void apply(Place place, RandomGenerator random) {
            place.remove();
        }
    },
    RENAME_KEY {
        @Override
        void apply(Place place, RandomGenerator random) {
            place.rename(place.key() + TEXTS.get(random.nextInt(TEXTS.size())));
        }
    },
    WRAP_VALUE {
        @Override
        void apply(Place place, RandomGenerator random) {
            JsonElement wrapped = place.value();
            for (int depth = 1 + random.nextInt(2) * random.nextInt(200); depth > 0; depth--) {
                JsonArray array = new JsonArray();
                array.add(wrapped);
                wrapped = array;
            }
            place.set(wrapped);
        }
    },
    REPEAT_VALUE {
        @Override
        void apply(Place place, RandomGenerator random) {
            JsonArray array = new JsonArray();
            int times = random.nextBoolean() ? 2 : 500;
            for (int i = 0; i < times; i++) {
                if (place.value() instanceof JsonArray list) {
                    array.addAll(list);
                } else {
                    array.add(place.value());
                }
            }
            place.set(array);
        }
    },
    CHANGE_TEXT {
        @Override
        void apply(Place place, RandomGenerator random) {
            String text = place.value() instanceof JsonPrimitive primitive ? primitive.getAsString() : place.key();
            int at = random.nextInt(text.length() + 1);
            place.set(new JsonPrimitive(text.substring(0, at)
                    + (char) ('!' + random.nextInt(90))
                    + text.substring(Math.min(text.length(), at + random.nextInt(3)))));
        }
    },
    SWAP_VALUES {
        @Override
        void apply(Place place, RandomGenerator random) {
            JsonElement root = place.root();
            Place other = Place.any(root, random);
            JsonElement value = other.value().deepCopy();
            other.set(place.value().deepCopy());
            place.set(value);
        }
    };

    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "1",
            "2",
            "7",
            "0.5",
            "1000000000",
            "99999999",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e9",
            "1e400",
            "-1e400",
            "1e-400",
            "1e999999999");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "\u0000",
            "领",
            "../..",
            "/",
            "1/2",
            "1/999999",
            "99999999/99999999",
            "0/0",
            "true",
            "null",
            "a".repeat(100_000));

    abstract void apply(Place place, RandomGenerator random);

    /** Changes one place of an object, or a few. */
    static void spoil(JsonObject object, RandomGenerator random) {
        for (int left = random.nextInt(4) == 0 ? 3 : 1; left > 0 && !object.isEmpty(); left--) {
            values()[random.nextInt(values().length)].apply(Place.any(object, random), random);
        }
    }

    private static JsonElement number(RandomGenerator random) {
        BigDecimal number = new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size())));
        return random.nextInt(4) == 0 ? new JsonPrimitive(number.toString()) : new JsonPrimitive(number);
    }

    private static JsonElement strange(RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(random.nextBoolean());
            case 2 -> number(random);
            case 3 -> new JsonObject();
            case 4 -> new JsonArray();
            default -> new JsonPrimitive(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    /** An entry of an object or a list somewhere in a tree. */
    private record Place(JsonElement root, JsonElement parent, String key, int index) {
        /** Any one; what stands further outside more often, since most of a manifest is its scenario. */
        static Place any(JsonElement root, RandomGenerator random) {
            JsonElement parent = root;
            while (true) {
                Place place = in(root, parent, random);
                JsonElement value = place.value();
                boolean empty = value.isJsonPrimitive()
                        || value.isJsonNull()
                        || value.isJsonArray() && value.getAsJsonArray().isEmpty()
                        || value.isJsonObject() && value.getAsJsonObject().isEmpty();
                if (empty || random.nextInt(3) == 0) {
                    return place;
                }
                parent = value;
            }
        }

        private static Place in(JsonElement root, JsonElement parent, RandomGenerator random) {
            if (parent instanceof JsonObject object) {
                List<String> keys = new ArrayList<>(object.keySet());
                return new Place(root, parent, keys.get(random.nextInt(keys.size())), -1);
            }
            return new Place(
                    root, parent, "", random.nextInt(parent.getAsJsonArray().size()));
        }

        JsonElement value() {
            return parent instanceof JsonObject object
                    ? object.get(key)
                    : parent.getAsJsonArray().get(index);
        }

        void set(JsonElement value) {
            if (parent instanceof JsonObject object) {
                object.add(key, value);
            } else {
                parent.getAsJsonArray().set(index, value);
            }
        }

        void remove() {
            if (parent instanceof JsonObject object) {
                object.remove(key);
            } else {
                parent.getAsJsonArray().remove(index);
            }
        }

        void rename(String other) {
            if (parent instanceof JsonObject object) {
                object.add(other, object.remove(key));
            } else {
                remove();
            }
        }
    }
}
