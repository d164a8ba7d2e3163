package youcheng.register;

/** Which kind of post a contact person holds. */
public enum Post {
    /** 市长: the head of the city, province or state. */
    MAYOR,
    /** 副市长: a deputy of the head. */
    DEPUTY_MAYOR,
    /** 外事负责人: whoever looks after international relations. */
    FOREIGN_AFFAIRS,
    /** 专家、学校: an expert, a school, a hospital, an enterprise. */
    EXPERT_OR_SCHOOL,
    /** 其他. */
    OTHER
}
