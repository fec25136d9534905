package pacesetter.document;

import pacesetter.text.Name;

/** A section of the page of the model that descriptions are made of. */
enum Section {
    LIMITS("Limits of use", "使用限制"),
    PURPOSE("Purpose and patterns", "目的与格局"),
    ENTITIES("Entities, state and scales", "实体、状态与尺度"),
    ORDER("Order of a tick", "一周的次序"),
    CONCEPTS("Design concepts", "设计概念"),
    INITIAL("Initial state", "初始状态"),
    INPUT("Input data", "输入数据"),
    SUBMODELS("Submodels", "子模型"),
    OBSERVED("What is observed", "观测什么"),
    KNOWN("Who knows what, at which price", "谁知道什么，代价几何"),
    CHOICES("Choices within the design", "设计中的选择"),
    REFERENCES("References", "参考文献");

    private final Name title;

    Section(String en, String zh) {
        title = new Name(en, zh);
    }

    /** Its heading on the page. */
    Name title() {
        return title;
    }
}
